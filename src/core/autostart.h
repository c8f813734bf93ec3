#pragma once

namespace lifty {

// Whether the system starts the program, without its window, when the person logs in.
class Autostart
{
public:
    virtual ~Autostart() = default;

    virtual bool isOn() const = 0;
    // False where the system would not take it.
    virtual bool set(bool on) = 0;
};

} // namespace lifty
