// Asks for the top of the stack when the bar that was taken off was the last one.
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        heights.push_back(0);
        vector<int> st;
        int res = 0;
        for (int i = 0; i < (int)heights.size(); i++) {
            while (!st.empty() && heights[st.back()] > heights[i]) {
                int h = heights[st.back()];
                st.pop_back();
                res = max(res, h * (i - st.at(st.size() - 1) - 1));
            }
            st.push_back(i);
        }
        return res;
    }
};
