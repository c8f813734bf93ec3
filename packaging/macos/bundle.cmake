# "Lifty Desk.app", and the disk image to drag it from: cpack makes the image out of what install() lays down.
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 11.0)
endif()
set(LIFTY_SIGN_IDENTITY "" CACHE STRING "Developer ID to sign with; without one the bundle is signed for this Mac alone")
set(LIFTY_BUNDLE "Lifty Desk.app")

function(lifty_macos_bundle program helper)
    set(folder ${PROJECT_SOURCE_DIR}/packaging/macos)
    target_sources(${program} PRIVATE ${folder}/lifty-desk.icns)
    set_source_files_properties(${folder}/lifty-desk.icns PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(${program} PROPERTIES OUTPUT_NAME "Lifty Desk" MACOSX_BUNDLE TRUE
        MACOSX_BUNDLE_INFO_PLIST ${folder}/Info.plist.in)
    # Beside the program, which starts it for its demo.
    set_target_properties(${helper} PROPERTIES MACOSX_BUNDLE FALSE
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/src/${LIFTY_BUNDLE}/Contents/MacOS")

    install(TARGETS ${program} BUNDLE DESTINATION .)
    install(TARGETS ${helper} RUNTIME DESTINATION "${LIFTY_BUNDLE}/Contents/MacOS")
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION "${LIFTY_BUNDLE}/Contents/Resources")
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/licences DESTINATION "${LIFTY_BUNDLE}/Contents/Resources" OPTIONAL)
    # Qt's libraries and plugins go in, and then everything is signed, from the inside out.
    find_program(LIFTY_MACDEPLOYQT macdeployqt HINTS "${QT6_INSTALL_PREFIX}/bin")
    install(CODE "execute_process(COMMAND \"${folder}/deploy.sh\"
        \"\${CMAKE_INSTALL_PREFIX}/${LIFTY_BUNDLE}\" \"${LIFTY_MACDEPLOYQT}\" \"${LIFTY_SIGN_IDENTITY}\"
        COMMAND_ERROR_IS_FATAL ANY)")

    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_FILE_NAME lifty-desk-${PROJECT_VERSION}-macos)
    set(CPACK_DMG_VOLUME_NAME "Lifty Desk")
    set(CPACK_PACKAGE_ICON ${folder}/lifty-desk.icns)
    include(CPack)
endfunction()
