# SPDX-License-Identifier: GPL-3.0-or-later
# What the commands in this folder share: knowing what is missing, installing just that, and building quietly.
# shellcheck shell=bash
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Set but empty means nothing to us, and something odd to Qt.
[ -n "${QT_QPA_PLATFORM:-}" ] || unset QT_QPA_PLATFORM

# The packages of the sections named, one a line.
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

# Words from the input, folded into lines with an indent.
as_paragraph() { paste -sd' ' | fold -s -w 76 | sed 's/^/  /; s/ *$//'; }

# Installs what is missing of the sections named, after saying what that is.
install_missing() {
  command -v apt-get >/dev/null || {
    echo "This command installs what it needs with apt-get, and there is none here: it is made for Debian 12." >&2
    echo "On another system install these packages, or what they are called there, and build with CMake:" >&2
    packages_of "$@" | as_paragraph >&2
    return 1
  }
  local -a wanted missing root=()
  mapfile -t wanted < <(packages_of "$@")
  mapfile -t missing < <(
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' |
      sort -u | comm -13 - <(printf '%s\n' "${wanted[@]}" | sort -u)
  )
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "These Debian packages are missing and are installed now, with what they depend on:"
  printf '%s\n' "${missing[@]}" | as_paragraph
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
      echo "That needs root, and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    }
    root=(sudo)
  fi
  # Through env, because sudo may drop the environment.
  local -a quietly=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
  if ! { "${quietly[@]}" update && "${quietly[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null; }; then
    echo "The packages could not be installed; apt-get says why above." >&2
    return 1
  fi
}

# build FOLDER [options of cmake --build]: shows the progress at a terminal, and elsewhere only what the compiler says.
build() {
  local folder=$1
  shift
  if [ -t 1 ]; then
    NINJA_STATUS='Building, %f of %t ' cmake --build "$folder" "$@"
  else
    cmake --build "$folder" "$@" -- --quiet
  fi
}

# How long it has been since the second given as $1, in words.
since() {
  local seconds=$((SECONDS - $1))
  if [ $seconds -lt 60 ]; then echo "$seconds s"; else echo "$((seconds / 60)) min $((seconds % 60)) s"; fi
}
