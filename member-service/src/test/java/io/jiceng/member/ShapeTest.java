package io.jiceng.member;

import io.jiceng.kit.arch.ServiceShape;

class ShapeTest extends ServiceShape {
  ShapeTest() {
    super("io.jiceng.member");
  }
}
