#!/usr/bin/env bash
# Put VS Code's own server build, from npm, and what drives a browser in the folder DIR, once.
# It takes Node.js 20, npm, PyPI and Debian's packages. Where one of those is not to be had, it says
# so and ends with 3; what fails although all are there is a fault, and ends with 1.
set -euo pipefail
dir=$(mkdir -p "$1" && cd "$1" && pwd)
DEBIAN='build-essential chromium libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev pkg-config python3-dev'
VS_CODE=code-server@4.96.4
BROWSER=playwright-core@1.65.1

# Headers from Debian's node, so that nothing is fetched to build with.
export npm_config_nodedir=/usr npm_config_fetch_retries=4
QUIET='--no-audit --no-fund --loglevel=error'

leave() {
  echo "The editor was not tried: $1"
  exit 3
}

# Carry out what comes after the name of the step, once more if it fails: registries have their hiccups.
step() {
  local name=$1
  shift
  "$@" >"$dir/install.log" 2>&1 || "$@" >"$dir/install.log" 2>&1 || {
    tail -n 40 "$dir/install.log" >&2
    echo "The editor could not be tried: «$name» failed." >&2
    exit 1
  }
}

lacking() {
  local package
  for package in $DEBIAN; do
    dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# In one chain: a shell that is asked whether this went well does not stop at what fails in it.
vs_code() (
  cd node_modules/code-server/lib/vscode &&
  # One package of its lock file is named by an address that is not npm's; npm has the same version.
  node -e 'const fs = require("fs"), file = "npm-shrinkwrap.json", lock = JSON.parse(fs.readFileSync(file));
    for (const each of Object.values(lock.packages)) if (String(each.resolved).startsWith("git")) { delete each.resolved; delete each.integrity }
    fs.writeFileSync(file, JSON.stringify(lock))' &&
  npm install --omit=dev --ignore-scripts $QUIET &&
  npm rebuild @vscode/spdlog node-pty native-watchdog kerberos @parcel/watcher --loglevel=error &&
  ln -sfn node_modules node_modules.asar
)

for program in node npm python3; do
  command -v "$program" >/dev/null || leave "$program is not here."
done
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || leave 'it takes Node.js 20 or newer.'
# The extension is built in the same run, so both are asked for even where VS Code is installed.
npm view "$VS_CODE" version --prefer-online --fetch-retries=1 >/dev/null 2>&1 || leave 'npm does not answer.'
python3 -m pip download --quiet --retries 1 --no-deps --dest "$dir/asked" 'pyinstaller~=6.21' >/dev/null 2>&1 || leave 'PyPI does not answer.'
rm -rf "$dir/asked"
[ -f "$dir/installed" ] && exit 0

missing=$(lacking)
if [ -n "$missing" ]; then
  command -v apt-get >/dev/null || leave "these are not here, and apt-get neither: $(echo $missing)."
  [ "$(id -u)" = 0 ] || leave "these are not here, and only root can install them: $(echo $missing)."
  apt-get update -qq >/dev/null 2>&1 || leave 'the packages of Debian do not answer.'
  step 'the packages of Debian' env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi
cd "$dir"
rm -rf node_modules package-lock.json
echo '{"private": true}' > package.json
step 'VS Code and what drives a browser' npm install "$VS_CODE" "$BROWSER" --ignore-scripts $QUIET
step 'the parts of VS Code' vs_code
step 'argon2' npm rebuild argon2 --loglevel=error
touch installed
