// The calls of Linux that Swift's Glibc module does not carry.
#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
