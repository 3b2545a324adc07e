// A stack of bars that fall: a higher one closes the pools before it, layer by layer.
class Solution {
public:
    int trap(vector<int>& height) {
        stack<int> st;
        int water = 0;
        for (int i = 0; i < (int)height.size(); i++) {
            while (!st.empty() && height[st.top()] < height[i]) {
                int bottom = st.top();
                st.pop();
                if (st.empty()) break;
                int width = i - st.top() - 1;
                int depth = min(height[i], height[st.top()]) - height[bottom];
                water += width * depth;
            }
            st.push(i);
        }
        return water;
    }
};
