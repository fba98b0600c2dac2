#!/usr/bin/env bash
# Prints the errors of a preview: with --json, Pulumi writes them into its plan only.
#
#   qualys-errors.sh PLAN
set -euo pipefail

node - "$1" <<'JS'
const text = require("node:fs").readFileSync(process.argv[2], "utf8");
const { diagnostics = [] } = text ? JSON.parse(text) : {};
process.stderr.write(diagnostics.map(({ message }) => message).join(""));
JS
