// hiredis' synchronous interface.
#pragma once
#include <hiredis/hiredis.h>
