#pragma once

#include "core/gatewayerror.h"
#include "core/result.h"

#include <QObject>
#include <QTest>

#include <memory>
#include <optional>

namespace lifty {

// The end of one gateway call, and the context that it belongs to.
template <class T>
class Outcome
{
public:
    Done<T, GatewayError> done()
    {
        return [this](const Result<T, GatewayError> &result) {
            ++count;
            last = result;
        };
    }

    bool wait(int ms = 10'000)
    {
        return QTest::qWaitFor([this] { return count > 0; }, ms);
    }

    // Only after wait().
    bool ok() const { return last->ok(); }
    const T &value() const { return last->value(); }
    const GatewayError &error() const { return last->error(); }

    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::optional<Result<T, GatewayError>> last;
    int count = 0;
};

} // namespace lifty
