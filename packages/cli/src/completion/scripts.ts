/** Each script asks `bill` for the candidates, so that they fit the installed version. If there are none, the shell completes file names. */
export const SCRIPTS = {
  bash: `_bill() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(bill __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _bill bill
`,
  zsh: `#compdef bill
_bill() {
  local -a candidates
  candidates=("\${(@f)$(bill __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$candidates" ]]; then compadd -- "\${candidates[@]}"; else _files; fi
}
compdef _bill bill
`,
  fish: `complete -c bill -a '(bill __complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const

export type Shell = keyof typeof SCRIPTS
