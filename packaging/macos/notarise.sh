#!/usr/bin/env bash
# Signs the disk image and lets Apple notarise it: notarise.sh IMAGE.dmg
# Wants MACOS_SIGN_IDENTITY, and APPLE_ID, APPLE_TEAM and APPLE_PASSWORD (an app-specific one). Without them it says so and
# leaves the image as it is: macOS then opens the program only after "Open Anyway" in its privacy settings.
set -euo pipefail
image=$1
for name in MACOS_SIGN_IDENTITY APPLE_ID APPLE_TEAM APPLE_PASSWORD; do
    if [ -z "${!name-}" ]; then
        echo "notarise.sh: no $name, so $(basename "$image") is not notarised"
        exit 0
    fi
done
codesign --force --sign "$MACOS_SIGN_IDENTITY" --timestamp "$image"
xcrun notarytool submit "$image" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
