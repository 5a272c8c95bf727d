#!/usr/bin/env bash
# parallel.sh LETTERS.jsonl ANSWERS.jsonl [PARTS]: GNU parallel has every core answer one part of a file after another, cut at line ends; the answers
# stand in the order of the letters. A part whose process fails is answered again. (parallel --pipe-part gives such a part no second time.)
set -euo pipefail
export letters=$1 parts=${3:-$((8 * $(nproc)))} AMENDS=${AMENDS:-amends}
answers=$2

answer_part() {
    set -o pipefail
    split --number="l/$1/$parts" "$letters" | "$AMENDS" filter --keep id --stamp
}
export -f answer_part

seq "$parts" | PARALLEL_SHELL=$BASH parallel --keep-order --retries 3 answer_part >"$answers.part"

if [[ $(wc -l <"$letters") -ne $(wc -l <"$answers.part") ]]; then
    echo "amends: not every line of $letters has its answer; run it again" >&2
    exit 1
fi
mv "$answers.part" "$answers"
