/* libamends: judges letters of apology inside of a program.
 *
 * An engine holds rules and settings and is never changed once it is made: any number of threads may ask it at the same time. Letters and options
 * are bytes of UTF-8 with their length; they need no final NUL, and are read only during the call. What the library gives out belongs to the caller,
 * who frees it with the function of its type, in any thread. To free NULL does nothing. No function throws, prints, reads standard input or ends
 * the process, and none looks for a configuration.
 *
 *   amends_engine* engine = amends_engine_new(NULL, 0, NULL);
 *   amends_result* result = NULL;
 *   if (amends_lint(engine, text, strlen(text), NULL, 0, &result) == AMENDS_OK)
 *       puts(amends_result_json(result, NULL));
 *   amends_result_free(result);
 *   amends_engine_free(engine);
 */
#ifndef AMENDS_H
#define AMENDS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(AMENDS_BUILDS_LIBRARY)
#define AMENDS_API __attribute__((visibility("default")))
#else
#define AMENDS_API
#endif

/* Grows when a function goes or changes; one that is added leaves it as it is. */
#define AMENDS_ABI_VERSION 1

typedef struct amends_engine amends_engine;
typedef struct amends_result amends_result;
typedef struct amends_error amends_error;

/* What amends_lint returns. */
enum {
    AMENDS_OK = 0,          /* the letter was judged */
    AMENDS_NOT_READ = 1,    /* there is no letter in the bytes, or they are not UTF-8 */
    AMENDS_BAD_OPTIONS = 2, /* the options of this letter make no sense */
    AMENDS_NO_MEMORY = 3,   /* there is no result */
    AMENDS_FAULT = 4        /* a fault of the library itself */
};

/* The version of the ABI that the library was built with, to be compared with AMENDS_ABI_VERSION. */
AMENDS_API uint32_t amends_abi_version(void);

/* The version of the library, such as "0.1.0". Lives as long as the library. */
AMENDS_API const char* amends_version(void);

/* A new engine. `options` is an object of JSON with the keys of a configuration, as `amends init` explains them: {"lang": "zh-Hant", "ignore":
 * ["boilerplate"], "names": {"company": ["Lampworks"]}}. Paths in it begin at the working folder. Size 0 stands for no options. Where the options
 * make no sense returns NULL and, if `error` is not NULL, sets *error; NULL without an error stands for memory that does not suffice. */
AMENDS_API amends_engine* amends_engine_new(const char* options, size_t size, amends_error** error);

/* Frees an engine that no thread is asking any more. Its results live on. */
AMENDS_API void amends_engine_free(amends_engine* engine);

/* Judges one letter of at most 64 MiB. `options` goes before that of the engine; it may hold the keys that may differ from letter to letter, such as
 * {"template": true, "stage": "first"}. Letters with the same options are quick; there should not be more than a few dozen of them. Unless it
 * returns AMENDS_NO_MEMORY sets *result; where no letter was judged that tells why. */
AMENDS_API int amends_lint(const amends_engine* engine, const char* text, size_t size, const char* options, size_t options_size,
                           amends_result** result);

/* The answer as one object of JSON in UTF-8, ending with NUL: the record of amends check --format jsonl without path and index, its places counted in
 * the bytes of the letter; or {"error": {"code": …, "message": …}}. Lives as long as the result. Sets *size, if that is not NULL, to its bytes
 * without the NUL. */
AMENDS_API const char* amends_result_json(const amends_result* result, size_t* size);
AMENDS_API void amends_result_free(amends_result* result);

/* What is wrong, in English, with line, column and remedy, ending with NUL. Lives as long as the error. */
AMENDS_API const char* amends_error_message(const amends_error* error);
AMENDS_API void amends_error_free(amends_error* error);

#ifdef __cplusplus
}
#endif

#endif
