#pragma once

#include "core/autostart.h"

#include <memory>

namespace lifty {

// The one of the system that the program was built for.
std::unique_ptr<Autostart> makeAutostart();

// The demo's: the system is left alone, and the choice is gone with the demo.
class DemoAutostart : public Autostart
{
public:
    bool isOn() const override { return m_isOn; }
    bool set(bool on) override
    {
        m_isOn = on;
        return true;
    }

private:
    bool m_isOn = false;
};

} // namespace lifty
