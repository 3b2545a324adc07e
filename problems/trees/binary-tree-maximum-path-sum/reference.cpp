// The best path whose highest node is this one joins the best ways down on both sides, as far as they are above zero. A
// node reports to its parent the best way down that begins at it. Nodes are visited after their children, with a stack.
class Solution {
    struct Frame {
        const TreeNode* node;
        int left = 0;         // the best way down on the left, 0 for none
        bool turned = false;  // whether the right side is being visited
    };

public:
    int maxPathSum(TreeNode* root) {
        int best = INT_MIN;
        vector<Frame> open;
        const TreeNode* node = root;
        while (true) {
            for (; node; node = node->left) open.push_back({node});
            int below = 0;  // reported by the side that has just been visited
            while (!open.empty() && open.back().turned) {
                const Frame& frame = open.back();
                best = max(best, frame.node->val + frame.left + below);
                below = max(0, frame.node->val + max(frame.left, below));
                open.pop_back();
            }
            if (open.empty()) return best;
            open.back().left = below;
            open.back().turned = true;
            node = open.back().node->right;
        }
    }
};
