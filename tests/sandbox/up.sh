#!/usr/bin/env bash
# Brings up six real MediaWiki wikis on 127.0.0.1: a central one and five local ones, with pages and people.
#   up.sh           keeps what is there, starts what does not answer
#   up.sh --fresh   removes the farm and builds it anew
# TECHNEWSBOT_SANDBOX_DIR (default: .state beside this file) and TECHNEWSBOT_SANDBOX_PORT (8480, the first of six)
# let several farms stand side by side.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

fresh=
case "${1:-}" in
  '') ;;
  --fresh) fresh=1 ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
started=$SECONDS

# --- Packages. php-cgi, micro-httpd and netcat only satisfy dependencies that Apache (a running service) would satisfy otherwise.
packages=(php-cgi php-cli php-sqlite3 php-intl php-mbstring php-xml php-curl micro-httpd netcat-traditional mediawiki)
installed() {
  [ -f "$code/maintenance/install.php" ] && command -v php >/dev/null \
    && php -r 'foreach (["pdo_sqlite", "intl", "mbstring", "dom", "curl"] as $e) { if (!extension_loaded($e)) exit(1); }'
}
install_packages() {
  local command="apt-get install -y --no-install-recommends ${packages[*]}"
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "MediaWiki and PHP are missing. Run this once, then up.sh again:
  sudo $command"
  fi
  say "Installing Debian's MediaWiki and PHP ..."
  local log
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  if ! { $command || { apt-get update && $command; }; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "the packages could not be installed; the whole log is $log"
  fi
  rm -f "$log"
}
if ! installed; then
  install_packages
  installed || fail "MediaWiki or a PHP extension is still missing after the installation."
  started=$SECONDS
fi
command -v pgrep setsid >/dev/null || fail "pgrep (package procps) and setsid (util-linux) are needed."

# --- The farm's own directory
mkdir -p "$state"
state=$(cd "$state" && pwd)
exec 9>"$state/lock"
if ! flock -n 9; then
  say "Another up.sh works on $state; waiting for it ..."
  flock 9
fi
if [ -n "$fresh" ]; then
  "$here/down.sh" >/dev/null
  for wiki in "${wikis[@]}"; do
    rm -rf -- "${state:?}/$wiki"
  done
  rm -f -- "$state"/technewsbot.db* "$state/worker.log" "$state/pages.log" "$state/port"
fi
if [ -f "$state/port" ] && [ "$(cat "$state/port")" != "$base_port" ]; then
  say "The farm moves from port $(cat "$state/port") to $base_port."
  "$here/down.sh" >/dev/null
fi
echo "$base_port" > "$state/port"

# --- Ports: found out before minutes are spent, and again when a server starts
free_port() {
  if php -r 'exit(@fsockopen("127.0.0.1", (int)$argv[1], $n, $s, 1) ? 0 : 1);' "$(port_of "$1")"; then
    fail "port $(port_of "$1"), meant for $1, is in use by another program. Choose other ports: TECHNEWSBOT_SANDBOX_PORT=9480 $0"
  fi
}
runs() {
  [ -s "$state/$1/server.pgid" ] && pgrep -g "$(cat "$state/$1/server.pgid")" -f -- "$here/router.php" >/dev/null
}
for wiki in "${wikis[@]}"; do
  runs "$wiki" || free_port "$wiki"
done

# --- Install and fill the wikis that are not there yet, two at a time
build() {
  local wiki=$1 dir="$state/$1"
  rm -rf -- "$dir"
  mkdir -p "$dir/db" "$dir/images" "$dir/cache"
  chmod 700 "$dir"
  (umask 077; php -r 'echo bin2hex(random_bytes(16));' > "$dir/admin-password"; php -r 'echo bin2hex(random_bytes(32));' > "$dir/secret")
  MW_CONFIG_FILE="$dir/none.php" php "$code/maintenance/install.php" --dbtype sqlite --dbpath "$dir/db" --dbname "$wiki" \
    --confpath "$dir" --passfile "$dir/admin-password" --server "http://127.0.0.1:$(port_of "$wiki")" --scriptpath "" "$wiki" Admin
  rm -f "$dir/LocalSettings.php" "$dir/db/.htaccess"
  php -r 'foreach (glob($argv[1] . "/*.sqlite") as $f) { (new PDO("sqlite:$f"))->exec("PRAGMA journal_mode=WAL"); }' "$dir/db"
  (become "$wiki" php -d memory_limit=512M "$here/seed/seed.php" --admin-password "$dir/admin-password" --accounts "$dir/accounts.json")
  rm -f "$dir/admin-password"
  touch "$dir/ready"
}
build_logged() {
  local log="$state/$1.log" begin=$SECONDS
  # Not "if build": that would switch off errexit inside it.
  set +e
  (set -e; build "$1") >"$log" 2>&1
  local code=$?
  set -e
  if [ "$code" = 0 ]; then
    say "  $1: $(tail -n 1 "$log" | sed 's/^[^:]*: //'), $((SECONDS - begin)) s"
  else
    tail -n 15 "$log" >&2
    say "sandbox: $1 could not be built; the whole log is $log" >&2
    return 1
  fi
}
missing=()
for wiki in "${wikis[@]}"; do
  [ -f "$state/$wiki/ready" ] || missing+=("$wiki")
done
if [ ${#missing[@]} -gt 0 ]; then
  say "Building ${#missing[@]} wikis in $state ..."
  failed=
  running=0
  for wiki in "${missing[@]}"; do
    if [ "$running" -ge 2 ]; then
      wait -n || failed=1
      running=$((running - 1))
    fi
    end_group "$state/$wiki/server.pgid" "$here/router.php"
    build_logged "$wiki" &
    running=$((running + 1))
  done
  while [ "$running" -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
  done
  [ -z "$failed" ] || exit 1
fi

# --- Serve them
answers() {
  php -r '
    $answer = @file_get_contents($argv[1] . "/api.php?action=query&meta=siteinfo&format=json", false,
      stream_context_create(["http" => ["timeout" => 20]]));
    exit((json_decode((string)$answer, true)["query"]["general"]["wikiid"] ?? "") === $argv[2] ? 0 : 1);
  ' "http://127.0.0.1:$(port_of "$1")" "$1"
}
serve() {
  local wiki=$1 port
  port=$(port_of "$wiki")
  end_group "$state/$wiki/server.pgid" "$here/router.php"
  free_port "$wiki"
  # The workers outlive their parent: the whole group must be ended. A background subshell is no group leader, so all of
  # this, setsid too, happens in one process without a fork, and $! is the group.
  (become "$wiki" PHP_CLI_SERVER_WORKERS=2 setsid php -d opcache.enable_cli=1 -d memory_limit=512M -d expose_php=0 \
    -S "127.0.0.1:$port" -t "$code" "$here/router.php") </dev/null >"$state/$wiki/server.log" 2>&1 9>&- &
  echo $! > "$state/$wiki/server.pgid"
}
new=()
for wiki in "${wikis[@]}"; do
  if ! { runs "$wiki" && answers "$wiki"; }; then
    serve "$wiki"
    new+=("$wiki")
  fi
done
for wiki in ${new[@]+"${new[@]}"}; do
  for try in $(seq 100); do
    if answers "$wiki"; then break; fi
    if [ "$try" = 100 ]; then fail "$wiki does not answer; see $state/$wiki/server.log"; fi
    sleep 0.2
  done
done

# --- Say where everything is
php "$here/write-config.php" "$state" "$base_port"
say "Six wikis answer after $((SECONDS - started)) s:"
for wiki in "${wikis[@]}"; do
  say "  $wiki  http://127.0.0.1:$(port_of "$wiki")/"
done
say "The bot's configuration for them: $state/appsettings.json"
say "People and passwords:             $state/accounts.json"
