# "Lifty Desk.app". What it brings besides the programs goes into it; CMakeLists.txt here closes and packs it.
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 11.0)
endif()
set(LIFTY_BUNDLE "Lifty Desk.app")
set(CMAKE_INSTALL_DOCDIR "${LIFTY_BUNDLE}/Contents/Resources")

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
endfunction()
