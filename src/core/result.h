#pragma once

#include <functional>
#include <utility>
#include <variant>

namespace lifty {

// A value or a typed error. C++20 has no std::expected; this is the part of it that we use.
template <class T, class E>
class Result
{
public:
    Result(T value) : m_either(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_either(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_either.index() == 0; }
    const T &value() const { return std::get<0>(m_either); }
    const E &error() const { return std::get<1>(m_either); }

private:
    std::variant<T, E> m_either;
};

// The value of a call that only succeeds or fails.
struct Nothing {
    bool operator==(const Nothing &) const = default;
};

// How every asynchronous call of a port ends: `done` is called exactly once, later (never from within the
// call), in the thread of the call's context object, and never after that context is gone.
template <class T, class E>
using Done = std::function<void(const Result<T, E> &)>;

} // namespace lifty
