# The archive: the program with all libraries but those of the C library beside it, each with its licence.
set(libraries_folder lib/amends)
# The libraries beside the program need one another, and only the old tag speaks for them too.
target_link_options(amends PRIVATE -Wl,--disable-new-dtags)
set_target_properties(amends PROPERTIES INSTALL_RPATH "$ORIGIN/../${libraries_folder}")

install(TARGETS amends RUNTIME_DEPENDENCY_SET libraries)
install(RUNTIME_DEPENDENCY_SET libraries
  PRE_EXCLUDE_REGEXES "^ld-linux"
  POST_EXCLUDE_REGEXES "/lib(c|m|dl|rt|pthread|resolv)\\.so\\." "/ld-linux"
  DESTINATION ${libraries_folder})
install(CODE "set(architecture ${CMAKE_LIBRARY_ARCHITECTURE})
set(libraries \"\${CMAKE_INSTALL_PREFIX}/${libraries_folder}\")
set(licences \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}/licences\")")
install(SCRIPT ${CMAKE_CURRENT_SOURCE_DIR}/licences.cmake)

string(TOLOWER ${CMAKE_SYSTEM_NAME} system)
set(CPACK_GENERATOR TXZ)
set(CPACK_PACKAGE_FILE_NAME amends-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR})
