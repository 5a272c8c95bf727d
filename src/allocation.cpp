// Puts mimalloc in the place of new and delete: judging a letter takes hundreds of small pieces of memory, and several threads take theirs at once.
#include <mimalloc-new-delete.h>
