/** VitePress's theme with the fonts of the system, which load nothing. */
import { useRoute, type Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { onMounted, watch } from 'vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  setup() {
    const route = useRoute()
    // The theme's front page has no main landmark.
    const markMain = (): void => document.querySelector('.VPContent.is-home')?.setAttribute('role', 'main')
    onMounted(markMain)
    watch(() => route.path, markMain, { flush: 'post' })
  },
}

export default theme
