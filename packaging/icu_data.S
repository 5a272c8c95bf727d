/* ICU's data, under the name that ICU looks for. */
    .section .rodata
    .balign 16
    .global ICU_SYMBOL
ICU_SYMBOL:
    .incbin ICU_DATA
    .section .note.GNU-stack,"",%progbits
