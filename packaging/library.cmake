# libamends with its header, its CMake package and its file for pkg-config.
include(CMakePackageConfigHelpers)
install(TARGETS amends_library EXPORT amends LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES ${PROJECT_SOURCE_DIR}/src/abi/amends.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/amends)
install(EXPORT amends NAMESPACE amends:: FILE amends-config.cmake DESTINATION ${package})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/amends-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/amends-config-version.cmake DESTINATION ${package})

# The file finds its folders from its own place, so that the installation may be moved.
file(RELATIVE_PATH up ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(amends.pc.in ${CMAKE_CURRENT_BINARY_DIR}/amends.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/amends.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
