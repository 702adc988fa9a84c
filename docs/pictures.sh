#!/usr/bin/env bash
# Takes the pictures of the documentation anew: from the sandbox that try.sh left running, and from a translator's way
# through the tests, which bring up a farm of their own. Needs chromium and chromium-driver.
set -euo pipefail
cd "$(dirname "$0")/pictures"
port=${TECHNEWSBOT_SANDBOX_PORT:-8480}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

week() { date -u -d "${1:-0} days ago" +%G/%V; }   # an issue's name, as page titles end
picture() { # picture FILE WIKI SIZE TITLE
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" \
    --window-size="$3" --screenshot="$1" "http://127.0.0.1:$((port + $2))/wiki/${4// /_}" 2>/dev/null
}
fr=1 ar=2 sw=3 uk=4   # places of the wikis in wikis.json
picture requests.fr.png $fr 1240,1250 "Wikipédia:Suivi des demandes techniques"
picture requests.ar.png $ar 1240,1250 "ويكيبيديا:حالة الطلبات التقنية"
picture requests.sw.png $sw 1240,1250 "Wikipedia:Hali ya maombi ya ufundi"
picture requests.uk.png $uk 1240,1250 "Вікіпедія:Стан технічних запитів"
picture stub.uk.png $uk 1240,1000 "Вікіпедія:Технічні новини/Переклад/$(week 7)"
picture index.uk.png $uk 1240,650 "Вікіпедія:Технічні новини/Переклад"
picture newsletter.sw.png $sw 1240,2150 "Wikipedia:Habari za ufundi"
TECHNEWSBOT_PICTURES=$PWD dotnet test ../../tests/TechNewsBot.EndToEnd --nologo --filter FullyQualifiedName~BrowserTests
ls -l -- *.png
