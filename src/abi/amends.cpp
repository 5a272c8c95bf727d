// The functions of amends.h: C outside, values inside, and no exception between them.
#include "abi/amends.h"

#include <exception>
#include <memory>
#include <new>
#include <string>

#include "abi/engine.h"
#include "commands/letter_answer.h"
#include "commands/version.h"

struct amends_engine {
    amends::Engine engine;
};

struct amends_result {
    std::string json;
};

struct amends_error {
    std::string message;
};

namespace {

std::string_view view(const char* bytes, std::size_t size)
{
    return bytes == nullptr ? std::string_view{} : std::string_view(bytes, size);
}

amends_error* error_of(std::string message) noexcept
{
    try {
        return std::make_unique<amends_error>(amends_error{std::move(message)}).release();
    } catch (...) {
        return nullptr;
    }
}

void tell(amends_error** error, std::string message) noexcept
{
    if (error != nullptr)
        *error = error_of(std::move(message));
}

amends::EngineAnswer fault(const char* what)
{
    amends::EngineAnswer answer{AMENDS_FAULT, {}};
    amends::append_answer({"fault", std::string("stopped by a fault of its own: ") + what}, {}, answer.json);
    return answer;
}

amends::EngineAnswer answer_of(const amends_engine& engine, std::string_view text, std::string_view options)
{
    try {
        return engine.engine.lint(text, options);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& exception) {
        return fault(exception.what());
    }
}

}  // namespace

uint32_t amends_abi_version(void)
{
    return AMENDS_ABI_VERSION;
}

const char* amends_version(void)
{
    return amends::version_number().data();
}

amends_engine* amends_engine_new(const char* options, size_t size, amends_error** error)
{
    if (error != nullptr)
        *error = nullptr;
    try {
        return new amends_engine{amends::Engine(view(options, size))};
    } catch (const amends::OptionsMistake& mistake) {
        tell(error, mistake.message);
    } catch (const std::bad_alloc&) {
    } catch (const std::exception& exception) {
        tell(error, exception.what());
    } catch (...) {
    }
    return nullptr;
}

void amends_engine_free(amends_engine* engine)
{
    delete engine;
}

int amends_lint(const amends_engine* engine, const char* text, size_t size, const char* options, size_t options_size, amends_result** result)
{
    *result = nullptr;
    try {
        amends::EngineAnswer answer = answer_of(*engine, view(text, size), view(options, options_size));
        *result = new amends_result{std::move(answer.json)};
        return answer.status;
    } catch (const std::bad_alloc&) {
        return AMENDS_NO_MEMORY;
    } catch (...) {
        return AMENDS_FAULT;
    }
}

const char* amends_result_json(const amends_result* result, size_t* size)
{
    if (size != nullptr)
        *size = result->json.size();
    return result->json.c_str();
}

void amends_result_free(amends_result* result)
{
    delete result;
}

const char* amends_error_message(const amends_error* error)
{
    return error->message.c_str();
}

void amends_error_free(amends_error* error)
{
    delete error;
}
