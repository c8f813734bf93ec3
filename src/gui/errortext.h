#pragma once

#include <QString>

namespace lifty {

enum class AddressFault;
enum class NumberFault;
enum class TextFault;
struct GatewayError;
struct SecretError;
struct StoreError;
struct TableFileError;

// Every kind of error as its own plain sentence: what happened, and what to do now. Plain text, never markup:
// the server's own words are in some of them.
QString errorText(const GatewayError &error);
QString errorText(const StoreError &error);
QString errorText(const SecretError &error);
QString errorText(const TableFileError &error);
QString errorText(AddressFault fault);
QString errorText(NumberFault fault);

// What is wrong with a line that was typed; `field` is the field's label.
QString faultText(TextFault fault, const QString &field, int maxLength);

} // namespace lifty
