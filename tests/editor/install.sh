#!/usr/bin/env bash
# Put VS Code's own server build, from npm, and what drives a browser in the folder DIR, once.
# It takes Node.js 20 and, as root, apt-get; says why where it can't, and ends with 3.
set -euo pipefail
dir=$(mkdir -p "$1" && cd "$1" && pwd)
[ -f "$dir/installed" ] && exit 0
for program in node npm chromium; do
  command -v "$program" >/dev/null || {
    { [ "$program" = chromium ] && [ "$(id -u)" = 0 ] && apt-get install -y -qq chromium >/dev/null; } \
      || { echo "The editor was not tried: $program is not here." >&2; exit 3; }
  }
done
[ "$(id -u)" = 0 ] || { echo 'The editor was not tried: what builds it is installed as root.' >&2; exit 3; }
apt-get install -y -qq build-essential python3-dev libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev pkg-config >/dev/null
cd "$dir"
echo '{"private": true}' > package.json
# Headers from Debian's node, so that nothing is fetched to build with.
export npm_config_nodedir=/usr
npm install code-server@4.96.4 playwright-core@1.65.1 --ignore-scripts --no-audit --no-fund --loglevel=error
cd node_modules/code-server/lib/vscode
# One package of its lock file is named by an address that is not npm's; npm has the same version.
node -e 'const fs = require("fs"), file = "npm-shrinkwrap.json", lock = JSON.parse(fs.readFileSync(file));
  for (const each of Object.values(lock.packages)) if (String(each.resolved).startsWith("git")) { delete each.resolved; delete each.integrity }
  fs.writeFileSync(file, JSON.stringify(lock))'
npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
npm rebuild @vscode/spdlog node-pty native-watchdog kerberos @parcel/watcher --loglevel=error
ln -sfn node_modules node_modules.asar
cd "$dir" && npm rebuild argon2 --loglevel=error
touch "$dir/installed"
