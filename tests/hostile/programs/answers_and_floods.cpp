// A right answer, and from then on output without end: a case that has its answer has it, the next one pays. (Whether a case
// that is run alone has its answer before the flood is too much is chance, so that no label is certain.)
// verdict: output_limit_exceeded
// cases: all
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        static int calls = 0;
        static const string piece(1 << 16, 'x');
        static thread flood([] { while (true) fwrite(piece.data(), 1, piece.size(), stdout); });
        if (++calls > 1) flood.join();
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (nums[i] + nums[j] == target) return {i, j};
        return {};
    }
};
