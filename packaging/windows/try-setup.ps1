# Installs the setup on Windows, sees the demo's window, and removes it again: try-setup.ps1 SETUP.exe
param([Parameter(Mandatory)] [string] $Setup)
$ErrorActionPreference = 'Stop'
$folder = "$env:LOCALAPPDATA\Programs\Lifty Desk"
$entry = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Lifty Desk.lnk"

$status = (Start-Process $Setup -ArgumentList '/S' -Wait -PassThru).ExitCode
if ($status -ne 0) { throw "The setup ended with $status" }
foreach ($file in "$folder\lifty-desk.exe", "$folder\lifty-simulator.exe", "$folder\uninstall.exe", $entry) {
    if (-not (Test-Path $file)) { throw "$file is not installed" }
}

$program = Start-Process "$folder\lifty-desk.exe" -ArgumentList '--demo' -PassThru
$patience = 60
while ($program.MainWindowTitle -ne 'Lifty Desk') {
    if ($program.HasExited -or $patience-- -eq 0) { throw 'The window did not come' }
    Start-Sleep -Seconds 1
    $program.Refresh()
}
Write-Output 'The window is there'
Stop-Process $program
$program.WaitForExit()
# The demo's gateway ends with it.
Wait-Process -Name lifty-simulator -Timeout 20 -ErrorAction SilentlyContinue

Start-Process "$folder\uninstall.exe" -ArgumentList '/S' -Wait
# The uninstaller goes on in a copy of itself.
for ($patience = 60; (Test-Path $folder) -and $patience -gt 0; $patience--) { Start-Sleep -Seconds 1 }
foreach ($left in $folder, $entry) {
    if (Test-Path $left) { throw "$left is still there" }
}
Write-Output 'Installed, started, removed'
