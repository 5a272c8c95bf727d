# Packs a .deb that CPack has made once more, with a window of 64 MB: the rules, which the program and the library both hold, then take their room once.
# The size of what is installed is put right too, in which CPack counts every link to a file as the file.
set(folder ${CPACK_TEMPORARY_DIRECTORY}/again)
foreach(package ${CPACK_PACKAGE_FILES})
  file(REMOVE_RECURSE ${folder})
  execute_process(COMMAND dpkg-deb --raw-extract ${package} ${folder} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND du --summarize --block-size=1K ${folder} OUTPUT_VARIABLE used COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "^[0-9]+" used "${used}")
  file(READ ${folder}/DEBIAN/control control)
  string(REGEX REPLACE "Installed-Size: [0-9]+" "Installed-Size: ${used}" control "${control}")
  file(WRITE ${folder}/DEBIAN/control "${control}")
  execute_process(COMMAND dpkg-deb --root-owner-group -Zxz -z9 --build ${folder} ${package} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
