package io.jiceng.kit.imports;

import io.jiceng.kit.access.CallerSnapshot;
import java.util.Set;

/**
 * Who sent the file; its rows are stored under this caller's roles and scope.
 *
 * @param scopePaths paths of the scope at reception: only who holds them all may see the job
 */
record ImportOwner(CallerSnapshot caller, Set<String> scopePaths) {}
