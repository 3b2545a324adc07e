// Found before the compiler's own: what it would include is there already (judge/prelude.hpp), and judge/rest.hpp comes
// with the names that need it.
#pragma once
