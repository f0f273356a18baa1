/** Acts that touch several services: orders and answers, each handled once (跨服务办理). */
@NullMarked
package io.jiceng.kit.saga;

import org.jspecify.annotations.NullMarked;
