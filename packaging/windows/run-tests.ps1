# Runs the tests of a Windows build on Windows: run-tests.ps1 FOLDER. Those that read the repository's files, whose place
# was another one when they were built, are left to Wine (show.sh).
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
$elsewhere = @('tst_csvtablefiles')
$env:QT_FORCE_STDERR_LOGGING = '1'
$failed = @()
$tests = Get-ChildItem $Folder -Recurse -Filter 'tst_*.exe' | Where-Object { $elsewhere -notcontains $_.BaseName }
if (-not $tests) { throw "There are no tests in $Folder" }
foreach ($test in $tests) {
    & $test.FullName
    if ($LASTEXITCODE -ne 0) { $failed += $test.BaseName }
}
Write-Output "$($tests.Count - $failed.Count) passed, $($failed.Count) failed"
if ($failed) { throw "Failed: $failed" }
