/* The compiled rules, as bytes of the binary. */
    .section .rodata
    .balign 16
    .global amends_rules_image
    .global amends_rules_image_end
amends_rules_image:
    .incbin RULES_IMAGE
amends_rules_image_end:
    .section .note.GNU-stack,"",%progbits
