#pragma once

namespace lifty {

// What each system has to be told about this process.

// What a crash leaves behind must not hold the API keys.
void leaveNoCoreDump();

// The command line's questions are answered without a screen, where the terminal is that asked.
void answerWithoutScreen();

} // namespace lifty
