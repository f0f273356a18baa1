package io.jiceng.demo;

/** Nature of an organisation (性质). */
enum Nature {
  REGULAR,
  TEMPORARY,
  FUNCTIONAL
}
