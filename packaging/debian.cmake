# The .deb: what it depends on is read from the program.
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_COMPRESSION_TYPE gzip) # quick; pack_again.cmake says what stays
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/pack_again.cmake)
set(CPACK_PACKAGE_DESCRIPTION
  "Reads a letter of apology before it goes out, in Traditional Chinese, Simplified
Chinese or English. It says what the reader will miss, what the reader will
resent, and how to mend each place, with a score in which every point can be
traced to a line. It reads drafts, mail, exports and repositories of templates.")
