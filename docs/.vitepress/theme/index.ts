/** VitePress's theme with the fonts of the system, which load nothing. */
import DefaultTheme from 'vitepress/theme-without-fonts'
import './style.css'

export default DefaultTheme
