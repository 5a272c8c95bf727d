/* Asks the installed library for the score of a letter, as a program in C does. */
#include <amends.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char text[] = "Dear Ms Hale,\n\nWe are sorry that your lamp came broken. We will send a new one as soon as possible.\n\nTom\n";
    amends_error* error = NULL;
    amends_result* result = NULL;
    amends_engine* engine = amends_engine_new(NULL, 0, &error);
    int is_good = amends_abi_version() == AMENDS_ABI_VERSION && engine != NULL && error == NULL;
    is_good = is_good && amends_lint(engine, text, strlen(text), NULL, 0, &result) == AMENDS_OK;
    is_good = is_good && strstr(amends_result_json(result, NULL), "\"rule\":\"vagueness/soon\"") != NULL;
    is_good = is_good && amends_engine_new("{\"no\": 1}", 9, &error) == NULL && error != NULL && strlen(amends_error_message(error)) > 0;
    printf("%s\n", amends_version());
    amends_error_free(error);
    amends_result_free(result);
    amends_engine_free(engine);
    return is_good ? 0 : 1;
}
