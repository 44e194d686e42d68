#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The recipe for GNU parallel prints what one run prints, for a match and for the other runs that come in parts.
set -euo pipefail
export BACKCHANNEL_LAB=$1
run=(--variant tower-22 --agents "cautious,careless" --games 200)
diff <("$1" match "${run[@]}" 2>/dev/null) <("$(dirname "$0")/../../../packaging/recipes/parallel" 5 "${run[@]}" 2>/dev/null)
run=(ladder --variant tower-22 --agents "cautious,careless,random" --deals 30)
diff <("$1" "${run[@]}" 2>/dev/null) <("$(dirname "$0")/../../../packaging/recipes/parallel" 3 "${run[@]}" 2>/dev/null)
