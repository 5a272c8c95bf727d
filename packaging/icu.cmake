# amends_icu: ICU linked into the program, with the part of its data that is used.
find_library(icu_code libicuuc.a REQUIRED)
find_library(icu_all_data libicudata.a REQUIRED)
find_program(icupkg icupkg REQUIRED PATHS /usr/sbin)
string(REGEX MATCH "^[0-9]+" icu_major ${ICU_VERSION})

set(icu_data ${PROJECT_BINARY_DIR}/icudt${icu_major}l.dat)
add_custom_command(
  OUTPUT ${icu_data}
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/trim_icu ${icupkg} ${icu_all_data} ${CMAKE_CURRENT_LIST_DIR}/icu_items.txt ${icu_data}
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/trim_icu ${CMAKE_CURRENT_LIST_DIR}/icu_items.txt ${icu_all_data}
  COMMENT "Trimming ICU's data")
add_library(amends_icu_data STATIC ${CMAKE_CURRENT_LIST_DIR}/icu_data.S)
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/icu_data.S PROPERTIES
  OBJECT_DEPENDS ${icu_data}
  COMPILE_DEFINITIONS "ICU_DATA=\"${icu_data}\";ICU_SYMBOL=icudt${icu_major}_dat")
target_link_libraries(amends_icu INTERFACE ${icu_code} amends_icu_data ${CMAKE_DL_LIBS})
