# Wrappers that set linking, precompiled headers and installation once.
#
# No aal library names an MLIR library in LINK_LIBS: that would pull in MLIR's
# static archives beside libMLIR.so and give every TypeID twice. Tools and
# plugins link the shared library through the MLIR target.

# add_aal_library(NAME sources... [NO_PCH] [DEPENDS targets...]
#                 [LINK_LIBS aal-libraries...])
# A static library that holds MLIR code.
function(add_aal_library name)
  cmake_parse_arguments(ARG "NO_PCH" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_mlir_library(${name} ${ARG_UNPARSED_ARGUMENTS}
    EXCLUDE_FROM_LIBMLIR
    DISABLE_INSTALL
    DEPENDS aal-headers ${ARG_DEPENDS}
    LINK_LIBS PUBLIC ${ARG_LINK_LIBS})
  target_include_directories(${name} INTERFACE
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  if(AAL_ENABLE_PCH AND NOT ARG_NO_PCH)
    # add_mlir_library may compile in an object library of its own.
    if(TARGET obj.${name})
      set(compiled obj.${name})
    else()
      set(compiled ${name})
    endif()
    target_precompile_headers(${compiled} REUSE_FROM AALPrecompiledHeaders)
  endif()
  set_property(GLOBAL APPEND PROPERTY AAL_LIBS ${name})
  install(TARGETS ${name} EXPORT AALTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()

# add_aal_tool(NAME sources... [NO_MLIR] [LINK_LIBS libraries...])
# An executable over the aal libraries and libMLIR; with NO_MLIR over LLVM's
# support library alone, so that it starts without loading the shared ones.
function(add_aal_tool name)
  cmake_parse_arguments(ARG "NO_MLIR" "" "LINK_LIBS" ${ARGN})
  if(ARG_NO_MLIR AND TARGET LLVMSupport)
    set(llvm LLVMSupport LLVMDemangle)
    set(options DISABLE_LLVM_LINK_LLVM_DYLIB)
  else()
    set(llvm MLIR LLVM)
  endif()
  add_llvm_executable(${name} ${options} ${ARG_UNPARSED_ARGUMENTS}
    PARTIAL_SOURCES_INTENDED)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} ${llvm})
  if(NOT MLIR IN_LIST llvm)
    # The libraries name the shared one, too, of which nothing is left to take.
    target_link_options(${name} PRIVATE LINKER:--as-needed)
  endif()
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# add_aal_unittest(NAME sources... [LINK_LIBS libraries...])
# A GoogleTest program that check-aal runs.
function(add_aal_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE
    ${ARG_LINK_LIBS} MLIR LLVM GTest::gtest_main)
  add_dependencies(aal-unittests ${name})
endfunction()

# add_aal_doc(NAME TD generator-options...)
# Documentation from TD in docs/generated/NAME.md of the build tree. The copy in
# the source tree is what `ninja aal-doc` refreshes and the tests compare.
function(add_aal_doc name td)
  set(LLVM_TARGET_DEFINITIONS ${td})
  tablegen(MLIR ${name}.md ${ARGN})
  set(generated ${PROJECT_BINARY_DIR}/docs/generated/${name}.md)
  add_custom_command(OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_CURRENT_BINARY_DIR}/${name}.md
            ${generated}
    DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/${name}.md)
  add_custom_target(aal-doc-${name} DEPENDS ${generated})
  add_dependencies(aal-doc-generate aal-doc-${name})
endfunction()
