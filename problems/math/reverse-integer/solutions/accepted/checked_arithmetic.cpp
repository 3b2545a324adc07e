// The compiler's functions that multiply and add, and tell whether that fitted.
class Solution {
public:
    int reverse(int x) {
        int result = 0;
        for (; x; x /= 10)
            if (__builtin_mul_overflow(result, 10, &result) || __builtin_add_overflow(result, x % 10, &result)) return 0;
        return result;
    }
};
