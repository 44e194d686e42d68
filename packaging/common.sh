# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/play and packaging/test share: finding out what is missing, and installing just that.
# shellcheck shell=bash
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The packages of the sections named, a line each.
packages_of() {
  local section='' line want
  while read -r line; do
    case $line in
      '' | '#'*) ;;
      '['*']') section=${line//[][]/} ;;
      *) for want in "$@"; do [ "$want" != "$section" ] || echo "$line"; done ;;
    esac
  done <"$top/packaging/debian-packages.txt"
}

# Installs what is missing of the sections named. Says what it is about to install before it does.
install_missing() {
  local wanted missing='' package installed
  wanted=$(packages_of "$@")
  installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' | sort -u)
  for package in $wanted; do
    grep -qxF "$package" <<<"$installed" || missing+=" $package"
  done
  [ -n "$missing" ] || return 0
  echo "These Debian packages are missing and will be installed now:"
  fold -s -w 76 <<<"$missing" | sed 's/^ */  /'
  local root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Installing needs root or sudo. Run: apt-get install$missing" >&2; exit 1; }
    root=(sudo)
  fi
  export DEBIAN_FRONTEND=noninteractive
  "${root[@]}" apt-get update -qq
  # shellcheck disable=SC2086
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
