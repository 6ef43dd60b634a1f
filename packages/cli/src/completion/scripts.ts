/** Each script asks `bill` for the candidates, so that they fit the installed version. If there are none, the shell completes file names. */
export const SCRIPTS = {
  bash: `_bill() {
  local IFS=$'\\n' current words breaks prefix
  # bash splits words at ":" and "=", so the line is split at spaces instead.
  IFS=$' \\t\\n' read -ra words <<< "\${COMP_LINE:0:COMP_POINT}"
  [[ "\${COMP_LINE:0:COMP_POINT}" == *[[:space:]] ]] && words+=("")
  current="\${words[\${#words[@]}-1]}"
  COMPREPLY=($(compgen -W "$(bill __complete -- "\${words[@]:1}" 2>/dev/null)" -- "$current"))
  [[ "\${COMPREPLY[0]-}" == *[:/] ]] && compopt -o nospace 2>/dev/null
  # bash replaces only what follows the last of them.
  breaks="\${COMP_WORDBREAKS//[^:=]}"
  prefix="\${current%"\${current##*[$breaks]}"}"
  COMPREPLY=("\${COMPREPLY[@]#"$prefix"}")
}
complete -o default -F _bill bill
`,
  zsh: `#compdef bill
_bill() {
  local -a candidates
  candidates=("\${(@f)$(bill __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$candidates" ]]; then
    compadd -S '' -- "\${(@M)candidates:#*[:/]}"
    compadd -- "\${(@)candidates:#*[:/]}"
  else
    _files
  fi
}
compdef _bill bill
`,
  fish: `complete -c bill -a '(bill __complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const

export type Shell = keyof typeof SCRIPTS
