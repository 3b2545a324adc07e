// The standard headers that prelude.hpp leaves out.
#pragma once

#include <atomic>
#if __has_include(<barrier>)
#include <barrier>
#endif
#include <chrono>
#if __has_include(<codecvt>)
#include <codecvt>
#endif
#include <condition_variable>
#if __has_include(<coroutine>)
#include <coroutine>
#endif
#if __has_include(<execution>)
#include <execution>
#endif
#include <filesystem>
#if __has_include(<flat_map>)
#include <flat_map>
#endif
#if __has_include(<flat_set>)
#include <flat_set>
#endif
#if __has_include(<format>)
#include <format>
#endif
#include <future>
#if __has_include(<generator>)
#include <generator>
#endif
#if __has_include(<latch>)
#include <latch>
#endif
#if __has_include(<mdspan>)
#include <mdspan>
#endif
#if __has_include(<memory_resource>)
#include <memory_resource>
#endif
#include <mutex>
#if __has_include(<print>)
#include <print>
#endif
#include <regex>
#if __has_include(<semaphore>)
#include <semaphore>
#endif
#include <shared_mutex>
#if __has_include(<spanstream>)
#include <spanstream>
#endif
#if __has_include(<stacktrace>)
#include <stacktrace>
#endif
#if __has_include(<stdfloat>)
#include <stdfloat>
#endif
#if __has_include(<stop_token>)
#include <stop_token>
#endif
#if __has_include(<syncstream>)
#include <syncstream>
#endif
#include <thread>
