#!/usr/bin/env bash
# sbatch --array=0-99 slurm_array.sh LETTERS.jsonl FOLDER: every task of the array answers its share of a file, cut at line ends, into a file of its own in
# FOLDER. Once all are done, cat FOLDER/answers-*.jsonl has the answers in the order of the letters. A task that failed may be run again by itself.
#SBATCH --job-name=amends
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
set -euo pipefail
letters=$1 folder=$2
share=$((SLURM_ARRAY_TASK_ID - SLURM_ARRAY_TASK_MIN + 1))
answers=$(printf '%s/answers-%06d.jsonl' "$folder" "$share")

mkdir -p "$folder"
split --number="l/$share/$SLURM_ARRAY_TASK_COUNT" "$letters" | "${AMENDS:-amends}" filter --keep id --stamp >"$answers.part"
mv "$answers.part" "$answers"
