; The setup: for the person who runs it alone, without an administrator, in Portuguese or English.
;   setup.exe /S [/AUTOSTART] installs silently. makensis -DVERSION=... -DSTAGE=... -DOUT=... lifty-desk.nsi
; The default stub is for 32 bits; where those are not to be had it ends well and installs nothing.
Target amd64-unicode
SetCompressor /SOLID lzma
; Large enough to see in the second program what stood in the first: the same Qt.
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS all

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include Sections.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\br.com.lifty.Desk"
; As the program itself writes it: src/autostart_windows.cpp
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUN_APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define RUN_VALUE "br.com.lifty.Desk"

Name "Lifty Desk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Lifty Desk"
BrandingText "Lifty Desk ${VERSION}"

!define MUI_ICON "lifty-desk.ico"
!define MUI_UNICON "lifty-desk.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\lifty-desk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "English"

LangString WITH_WINDOWS ${LANG_PORTUGUESEBR} "Abrir ao entrar no Windows"
LangString WITH_WINDOWS ${LANG_ENGLISH} "Start with Windows"
LangString ON_DESKTOP ${LANG_PORTUGUESEBR} "Atalho na área de trabalho"
LangString ON_DESKTOP ${LANG_ENGLISH} "Shortcut on the desktop"
LangString STILL_OPEN ${LANG_PORTUGUESEBR} "O Lifty Desk está aberto. Feche-o (Bots, Sair) e tente de novo."
LangString STILL_OPEN ${LANG_ENGLISH} "Lifty Desk is open. Close it (Bots, Quit) and try again."

VIProductVersion "${VERSION}.0"
!macro VersionWords language description
    VIAddVersionKey /LANG=${language} "ProductName" "Lifty Desk"
    VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
    VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
    VIAddVersionKey /LANG=${language} "FileDescription" "${description}"
    VIAddVersionKey /LANG=${language} "CompanyName" "Lifty"
    VIAddVersionKey /LANG=${language} "LegalCopyright" "The Lifty Desk authors, MIT License"
!macroend
!insertmacro VersionWords ${LANG_PORTUGUESEBR} "Instalador do Lifty Desk"
!insertmacro VersionWords ${LANG_ENGLISH} "Lifty Desk setup"

; A program that runs can't be replaced or removed: Windows lets nobody write its file. Silently, that is exit status 2.
!macro WaitUntilClosed un
Function ${un}waitUntilClosed
    Pop $1
    ${DoWhile} ${FileExists} "$INSTDIR\$1"
        ClearErrors
        FileOpen $0 "$INSTDIR\$1" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        ${If} ${Silent}
        ${OrIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" IDCANCEL`
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section "Lifty Desk"
    SectionIn RO
    Push "lifty-desk.exe"
    Call waitUntilClosed
    Push "lifty-simulator.exe"
    Call waitUntilClosed
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Lifty Desk.lnk" "$INSTDIR\lifty-desk.exe"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Lifty Desk"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\lifty-desk.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Lifty"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "$(WITH_WINDOWS)" withWindows
    WriteRegStr HKCU "${RUN}" "${RUN_VALUE}" '"$INSTDIR\lifty-desk.exe" --minimized'
SectionEnd

Section /o "$(ON_DESKTOP)" onDesktop
    CreateShortcut "$DESKTOP\Lifty Desk.lnk" "$INSTDIR\lifty-desk.exe"
SectionEnd

Section -whatWasUnchecked
    ${IfNot} ${SectionIsSelected} ${withWindows}
        DeleteRegValue HKCU "${RUN}" "${RUN_VALUE}"
    ${EndIf}
    ${IfNot} ${SectionIsSelected} ${onDesktop}
        Delete "$DESKTOP\Lifty Desk.lnk"
    ${EndIf}
SectionEnd

; What was chosen the last time, here or in the program's preferences, is chosen again.
Function .onInit
    ReadRegStr $0 HKCU "${RUN}" "${RUN_VALUE}"
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/AUTOSTART" $2
    ${IfNot} ${Errors}
    ${OrIf} $0 != ""
        !insertmacro SelectSection ${withWindows}
    ${EndIf}
    ${If} ${FileExists} "$DESKTOP\Lifty Desk.lnk"
        !insertmacro SelectSection ${onDesktop}
    ${EndIf}
FunctionEnd

; Bots, history, preferences and keys are the person's own: they stay.
Section "Uninstall"
    Push "lifty-desk.exe"
    Call un.waitUntilClosed
    Push "lifty-simulator.exe"
    Call un.waitUntilClosed
    Delete "$SMPROGRAMS\Lifty Desk.lnk"
    Delete "$DESKTOP\Lifty Desk.lnk"
    DeleteRegValue HKCU "${RUN}" "${RUN_VALUE}"
    DeleteRegValue HKCU "${RUN_APPROVED}" "${RUN_VALUE}"
    DeleteRegKey HKCU "${UNINSTALL}"
    Delete "$INSTDIR\lifty-desk.exe"
    Delete "$INSTDIR\lifty-simulator.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\lifty-desk.cdx.json"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
