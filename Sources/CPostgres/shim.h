// libpq, and the epoll and eventfd calls that Swift's Glibc module does not carry.
#pragma once
#include <libpq-fe.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
