; SPDX-FileCopyrightText: DiemTin contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer: for one user, without an administrator; over an older version in its place. Told by packaging/dev:
; VERSION, PROGRAM (the folder collect.sh made), OUTPUT, ICON.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\DiemTin"
!define FILE_CLASS "DiemTin.Library"

Name "Điểm tin"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\DiemTin"
InstallDirRegKey HKCU "Software\DiemTin" "InstallFolder"
RequestExecutionLevel user
BrandingText "DiemTin ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "DiemTin"
VIAddVersionKey "FileDescription" "DiemTin ${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "DiemTin contributors, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\DiemTin"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\diemtin.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString StillRunning ${LANG_VIETNAMESE} "Điểm tin đang mở. Hãy đóng chương trình rồi bấm Thử lại."
LangString StillRunning ${LANG_ENGLISH} "DiemTin is running. Please close it, then press Retry."
LangString LibraryType ${LANG_VIETNAMESE} "Kho tin Điểm tin"
LangString LibraryType ${LANG_ENGLISH} "DiemTin library"

; A program file that is running cannot be opened for writing. Ends with status 2 if it goes on running.
!macro WAIT_FOR_PROGRAM FILE
    again_${FILE}:
    IfFileExists "$INSTDIR\bin\${FILE}" 0 free_${FILE}
    ClearErrors
    FileOpen $0 "$INSTDIR\bin\${FILE}" a
    IfErrors 0 closed_${FILE}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again_${FILE}
    SetErrorLevel 2
    Quit
    closed_${FILE}:
    FileClose $0
    free_${FILE}:
!macroend

; A folder that has a "bin" of somebody else's gets a folder of the program's own in it: bin is replaced and removed whole.
!macro TAKE_OWN_FOLDER
    again_folder:
    IfFileExists "$INSTDIR\bin\diemtin.exe" own_folder
    ReadRegStr $0 HKCU "Software\DiemTin" "InstallFolder"
    StrCmp $0 $INSTDIR own_folder
    IfFileExists "$INSTDIR\bin\*.*" 0 own_folder
    StrCpy $INSTDIR "$INSTDIR\DiemTin"
    Goto again_folder
    own_folder:
!macroend

; What the installer put there, and nothing else: a library that lies in the folder stays.
!macro REMOVE_PROGRAM
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share\diemtin"
    RMDir "$INSTDIR\share"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\huong-dan-cai-dat.txt"
!macroend

!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
    !insertmacro TAKE_OWN_FOLDER
    !insertmacro WAIT_FOR_PROGRAM diemtin.exe
    !insertmacro WAIT_FOR_PROGRAM diemtin.com
    !insertmacro REMOVE_PROGRAM
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    SetOutPath "$INSTDIR\bin"
    CreateShortcut "$SMPROGRAMS\Điểm tin.lnk" "$INSTDIR\bin\diemtin.exe"

    WriteRegStr HKCU "Software\DiemTin" "InstallFolder" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.diemtin" "" "${FILE_CLASS}"
    WriteRegStr HKCU "Software\Classes\.diemtin" "Content Type" "application/x-diemtin"
    WriteRegStr HKCU "Software\Classes\${FILE_CLASS}" "" "$(LibraryType)"
    WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\bin\diemtin.exe,0"
    WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\bin\diemtin.exe" --library "%1"'
    !insertmacro TELL_EXPLORER

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Điểm tin"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\diemtin.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "DiemTin contributors"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
    !insertmacro WAIT_FOR_PROGRAM diemtin.exe
    !insertmacro WAIT_FOR_PROGRAM diemtin.com
    !insertmacro REMOVE_PROGRAM
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Điểm tin.lnk"
    ReadRegStr $0 HKCU "Software\Classes\.diemtin" ""
    StrCmp $0 "${FILE_CLASS}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.diemtin"
    DeleteRegKey HKCU "Software\Classes\${FILE_CLASS}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\DiemTin"
    !insertmacro TELL_EXPLORER
SectionEnd
