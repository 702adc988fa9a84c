#!/usr/bin/env bash
# Ends the wikis (and the worker that try.sh started) of this farm, and nothing else. Pages stay; up.sh brings them back.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

end_group "$state/worker.pgid" technewsbot
for wiki in "${wikis[@]}"; do
  end_group "$state/$wiki/server.pgid" "$here/router.php"
done
say "The sandbox in $state is down."
