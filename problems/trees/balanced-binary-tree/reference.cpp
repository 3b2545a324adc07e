// Whether a node is balanced is known once both heights below it are. A walk with a stack of its own, so that a chain of all nodes
// needs no deep recursion: a node stays on the stack until both of its subtrees have told how high they are. The walk ends at the
// first node that is not balanced.
class Solution {
    struct Open {
        TreeNode* node;
        int asked = 0;          // how many of the children
        int height[2] = {0, 0};  // of the left and the right subtree
    };

public:
    bool isBalanced(TreeNode* root) {
        if (!root) return true;
        vector<Open> path{{root}};
        while (true) {
            Open& top = path.back();
            if (top.asked < 2) {
                TreeNode* child = top.asked++ == 0 ? top.node->left : top.node->right;
                if (child) path.push_back({child});
                continue;
            }
            if (abs(top.height[0] - top.height[1]) > 1) return false;
            const int height = 1 + max(top.height[0], top.height[1]);
            path.pop_back();
            if (path.empty()) return true;
            path.back().height[path.back().asked - 1] = height;
        }
    }
};
